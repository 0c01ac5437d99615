"""Trains the Python peers that are installed on the first texts and times predict with probabilities on all: input file, output file."""
import json
import sys
import time


def best(run, rounds):
    least = None
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        took = (time.perf_counter() - start) * 1000
        least = took if least is None else min(least, took)
    return least


def fasttext_peers(texts, labels, training, folder):
    try:
        import fasttext
    except ImportError:
        return []
    lines = [" ".join(text.split()) for text in texts]
    path = folder + "/fasttext.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"__label__{label} {line}\n" for line, label in zip(lines[:training], labels))
    found = []
    for name, options in [("words and pairs", {}), ("words, pairs, runs of 3 to 5", {"minn": 3, "maxn": 5})]:
        model = fasttext.train_supervised(path, wordNgrams=2, epoch=10, thread=1, verbose=0, **options)
        found.append((f"fastText, {name}, in a batch", best(lambda: model.predict(lines, k=3), 4)))
        found.append((f"fastText, {name}, one by one", best(lambda: [model.predict(line, k=3) for line in lines], 2)))
    return found


def sklearn_peers(texts, labels, training):
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline, make_union
    except ImportError:
        return []
    union = make_union(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True),
    )
    model = make_pipeline(union, LogisticRegression(max_iter=200)).fit(texts[:training], labels[:training])
    return [("scikit-learn, TF-IDF of words and runs, logistic regression", best(lambda: model.predict_proba(texts), 2))]


def main():
    source, target, folder = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        data = json.load(file)
    texts, labels, training = data["texts"], data["labels"], data["training"]
    found = fasttext_peers(texts, labels, training, folder) + sklearn_peers(texts, labels, training)
    with open(target, "w", encoding="utf-8") as file:
        json.dump([{"name": name, "milliseconds": took} for name, took in found], file)


main()
